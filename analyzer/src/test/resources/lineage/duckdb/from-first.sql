CREATE TABLE total AS FROM raw.orders SELECT customer, sum(amount) AS amount GROUP BY ALL;
INSERT INTO copy BY NAME FROM raw.orders;
