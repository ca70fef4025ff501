package org.mitschrift.contract.cases;

/**
 * What one rule said.
 *
 * @param rule the rule's id
 * @param verdict what it asks for
 * @param category the category that made it speak
 * @param score the score that made it speak, 0..1
 */
public record RuleOutcome(String rule, Verdict verdict, String category, double score) {}
