INSERT INTO core.cancellation_reason (reason_code, description, reason_group, is_voluntary, win_back_days) VALUES
    ('PRC', 'Too expensive', 'price', true, 90), ('MOV', 'Moved house', 'life', true, 30), ('DTH', 'Deceased', 'life', false, NULL),
    ('CNT', 'Not happy with the content', 'content', true, 180), ('DLV', 'Problems with delivery', 'delivery', true, 60),
    ('DIG', 'Changes to digital', 'content', true, 14), ('NOT', 'No time to read', 'life', true, 365), ('PAY', 'Does not pay', 'admin', false, NULL),
    ('ADM', 'Administrative', 'admin', false, NULL), ('TRL', 'Trial ended', 'price', true, 7), ('UNK', 'Reason not known – “onbekend”', 'admin', true, 45)
ON CONFLICT (reason_code) DO UPDATE
   SET description = excluded.description, reason_group = excluded.reason_group, is_voluntary = excluded.is_voluntary, win_back_days = excluded.win_back_days;
