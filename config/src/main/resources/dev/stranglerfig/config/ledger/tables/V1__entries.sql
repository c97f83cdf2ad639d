-- The chain. A sequence and a previous hash occur once, so the chain has no forks; an intent is decided once.
CREATE TABLE ledger_entry (
    sequence      BIGINT                      NOT NULL,
    recorded_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    entry_type    VARCHAR(60)                 NOT NULL,
    subject       VARCHAR(200)                NOT NULL,
    body          VARCHAR                     NOT NULL,
    intent        BIGINT,
    previous_hash CHAR(64)                    NOT NULL,
    hash          CHAR(64)                    NOT NULL,
    CONSTRAINT ledger_entry_key PRIMARY KEY (sequence),
    CONSTRAINT ledger_entry_counted CHECK (sequence > 0),
    CONSTRAINT ledger_entry_without_fork UNIQUE (previous_hash),
    CONSTRAINT ledger_entry_hash UNIQUE (hash),
    CONSTRAINT ledger_entry_decides_once UNIQUE (intent),
    CONSTRAINT ledger_entry_decides FOREIGN KEY (intent) REFERENCES ledger_entry (sequence)
);

CREATE INDEX ledger_entry_by_type ON ledger_entry (entry_type, sequence);
CREATE INDEX ledger_entry_by_subject ON ledger_entry (subject, sequence);

-- The end of the chain, written in the transaction of the entry: it shows when the newest entries are taken away, and writers queue at it.
CREATE TABLE ledger_head (
    only_row SMALLINT NOT NULL,
    sequence BIGINT   NOT NULL,
    hash     CHAR(64) NOT NULL,
    CONSTRAINT ledger_head_key PRIMARY KEY (only_row),
    CONSTRAINT ledger_head_single CHECK (only_row = 1)
);

INSERT INTO ledger_head (only_row, sequence, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
