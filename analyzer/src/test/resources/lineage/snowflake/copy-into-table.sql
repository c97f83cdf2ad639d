CREATE TABLE raw.orders (id INT, payload VARIANT);
COPY INTO raw.orders FROM @landing/orders/2026/ FILE_FORMAT = (TYPE = CSV) ON_ERROR = 'CONTINUE';
COPY INTO raw.orders (id, payload) FROM 's3://lake/orders/' STORAGE_INTEGRATION = lake PATTERN = '.*[.]csv';
