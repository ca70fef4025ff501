/** Which topics of a project's taxonomy a text is about: by the trained model where it knows them, else by keywords. */
@NullMarked
package org.mitschrift.text.topics;

import org.jspecify.annotations.NullMarked;
