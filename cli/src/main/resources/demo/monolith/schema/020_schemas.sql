-- One raw schema per operational system, then the layers of the warehouse.
CREATE SCHEMA raw_print;   -- subscription system 1: midrange "PRINT", in use since 1994
CREATE SCHEMA raw_web;     -- subscription system 2: web shop, since 2013
CREATE SCHEMA raw_regio;   -- subscription system 3: regional publisher, acquired 2017
CREATE SCHEMA raw_crm;     -- customer relations
CREATE SCHEMA raw_bill;    -- billing and payments
CREATE SCHEMA raw_dlv;     -- delivery and logistics
CREATE SCHEMA raw_ads;     -- advertising sales
CREATE SCHEMA raw_wa;      -- web analytics
CREATE SCHEMA raw_cms;     -- newsroom content system
CREATE SCHEMA raw_mail;    -- newsletters
CREATE SCHEMA raw_cc;      -- call centre
CREATE SCHEMA raw_hr;      -- staff and cost centres
CREATE SCHEMA raw_fin;     -- ledger accounts, exchange rates
CREATE SCHEMA raw_ref;     -- reference data
CREATE SCHEMA staging;
CREATE SCHEMA core;
CREATE SCHEMA mart;
CREATE SCHEMA etl;
CREATE SCHEMA audit;
