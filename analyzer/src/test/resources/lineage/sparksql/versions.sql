SELECT n.id, o.amount FROM core.orders VERSION AS OF 12 o JOIN core.orders TIMESTAMP AS OF '2026-01-01' n ON n.id = o.id;
