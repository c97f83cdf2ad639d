CREATE PIPE raw.orders_pipe AUTO_INGEST = TRUE AS
COPY INTO raw.orders FROM @landing/orders FILE_FORMAT = (TYPE = JSON);
