WITH source AS (SELECT * FROM stg.price),
updated AS (
    UPDATE core.price p SET amount = s.amount FROM source s WHERE s.id = p.id RETURNING p.id
)
INSERT INTO core.price SELECT s.* FROM source s LEFT JOIN updated u USING (id) WHERE u.id IS NULL;
