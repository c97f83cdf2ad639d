CREATE TABLE core.event_2024 PARTITION OF core.event FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE core.child (extra int) INHERITS (core.parent_a, core.parent_b);
ALTER TABLE core.event ATTACH PARTITION core.event_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE core.late INHERIT core.parent_a;
ALTER TABLE core.event DETACH PARTITION core.event_2024;
