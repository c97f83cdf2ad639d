CREATE OR REPLACE PROCEDURE archive(p_day DATE) AUTHID CURRENT_USER IS
    c_target CONSTANT VARCHAR2(30) := 'orders_archive';
    l_source VARCHAR2(30) := 'ORDERS';
    l_sql VARCHAR2(4000);
    l_count NUMBER;
BEGIN
    l_sql := q'[INSERT INTO #T# (id, note) SELECT id, 'it''s' FROM ]' || l_source;
    l_sql := REPLACE(l_sql, '#T#', c_target);
    EXECUTE IMMEDIATE l_sql || ' WHERE day < :1' USING p_day;
    EXECUTE IMMEDIATE 'SELECT COUNT(*) FROM ' || c_target INTO l_count;
    INSERT INTO archive_log (rows_now) VALUES (l_count);
    EXECUTE IMMEDIATE 'TRUNCATE TABLE orders_stage';
    EXECUTE IMMEDIATE 'BEGIN archive_done(:1); END;' USING IN OUT l_count;
END archive;
/
