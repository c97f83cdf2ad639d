/** What a workspace folder says: its settings, where its parts lie, and how they are read and first written. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.config.workspace;
