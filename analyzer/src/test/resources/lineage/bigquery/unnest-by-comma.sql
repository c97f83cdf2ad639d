CREATE VIEW mart.hits AS SELECT s.visit, h.page FROM raw.sessions AS s, s.hits AS h;
