PREPARE load (int) AS INSERT INTO mart.a SELECT * FROM core.a WHERE id = $1;
EXECUTE load(1);
DEALLOCATE load;
