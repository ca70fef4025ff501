/** The words of the command line. Each ends with 0, or with 2 and one sentence on standard error. */
@NullMarked
package org.mitschrift.standalone.command;

import org.jspecify.annotations.NullMarked;
