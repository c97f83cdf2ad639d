/** The workspace service: the process that owns a workspace's embedded databases, and the commands' way to it. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.cli.service;
