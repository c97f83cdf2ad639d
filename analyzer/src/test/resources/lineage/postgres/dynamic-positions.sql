DO $$
BEGIN
    EXECUTE format('INSERT INTO %2$I.%1$I (id) SELECT id FROM %3$s WHERE kind = %4$L', 'fact', 'dw', 'stage.fact', 'A');
END
$$;
