EXEC etl.load WITH RECOMPILE
EXEC etl.report @day = '2026-01-01' WITH RESULT SETS ((id int, name varchar(10)))
EXEC ('INSERT INTO mart.a SELECT x FROM core.a') AS USER = 'loader' AT far
EXECUTE etl.finish @id = 5, @mode = full
