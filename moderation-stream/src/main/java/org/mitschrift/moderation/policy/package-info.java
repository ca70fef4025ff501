/**
 * What makes a comment wait for a person: rules as data ({@code policies/default.json} holds the thresholds) and the
 * judge that reads them. Pure; safe for all threads; scores are 0..1.
 */
@NullMarked
package org.mitschrift.moderation.policy;

import org.jspecify.annotations.NullMarked;
