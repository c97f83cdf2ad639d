SELECT c.id FROM customer c INDEXED BY by_name WHERE c.name GLOB 'M*' AND c.note NOT REGEXP 'x' AND c.code ISNULL;
