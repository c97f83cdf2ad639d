CREATE VIEW mart.everything AS SELECT o.*, c.name FROM core.orders o JOIN core.customer c ON c.id = o.customer_id;
CREATE VIEW mart.narrow AS SELECT e.id, e.name FROM mart.everything e;
