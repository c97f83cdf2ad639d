INSERT INTO dw.fact SELECT id, total FROM core.orders;
GROBNIX foo;
GRABNOX bar;
DO $$
BEGIN
  EXECUTE 'DELETE FROM ' || current_setting('dw.target');
END $$;
