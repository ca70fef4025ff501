/** One running system on one data folder: its lock, its ports, its secrets, its first records. */
@NullMarked
package org.mitschrift.standalone.instance;

import org.jspecify.annotations.NullMarked;
