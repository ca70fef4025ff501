/** What may come in: bytes of a request in, a submission or a refusal that names every wrong field out. Pure. */
@NullMarked
package org.mitschrift.ingest.intake;

import org.jspecify.annotations.NullMarked;
