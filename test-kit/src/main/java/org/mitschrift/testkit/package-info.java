/** What tests of several modules share: a broker with keys and catalogues, and the judge of a service's HTTP. */
@NullMarked
package org.mitschrift.testkit;

import org.jspecify.annotations.NullMarked;
