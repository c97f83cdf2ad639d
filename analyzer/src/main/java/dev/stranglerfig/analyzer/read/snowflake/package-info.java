/** What Snowflake writes otherwise: stages, COPY INTO, Snowflake Scripting, tasks, streams, paths into variants. */
@NullMarked
package dev.stranglerfig.analyzer.read.snowflake;

import org.jspecify.annotations.NullMarked;
