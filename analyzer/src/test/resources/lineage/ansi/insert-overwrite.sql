INSERT OVERWRITE TABLE core.orders PARTITION (day = '2026-01-01') SELECT id, amount FROM stage.orders;
