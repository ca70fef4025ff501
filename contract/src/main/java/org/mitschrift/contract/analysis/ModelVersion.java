package org.mitschrift.contract.analysis;

/** A model or word list that took part in an analysis. */
public record ModelVersion(String id, String version) {}
