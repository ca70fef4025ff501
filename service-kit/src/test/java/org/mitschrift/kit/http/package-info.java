@NullMarked
package org.mitschrift.kit.http;

import org.jspecify.annotations.NullMarked;
