/**
 * What could not be read or analysed: found on its topic, shown, and sent again. The topic is read raw, since nothing on
 * it need be of any form.
 */
@NullMarked
package org.mitschrift.standalone.deadletters;

import org.jspecify.annotations.NullMarked;
