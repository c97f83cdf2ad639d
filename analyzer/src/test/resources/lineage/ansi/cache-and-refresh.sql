CACHE TABLE core.page;
REFRESH TABLE core.page;
UNCACHE TABLE core.page;
