WITH moved AS (
    DELETE FROM core.subscription WHERE ended < current_date RETURNING *
), logged AS (
    INSERT INTO etl.log (what) SELECT 'moved' FROM moved RETURNING 1
)
INSERT INTO archive.subscription SELECT * FROM moved;
