package org.mitschrift.standalone.consultation.door;

/**
 * Where a comment stands by the door's word.
 *
 * @param id of the comment
 * @param status a status id of the contract, {@code received} while no decision is there, {@code unknown} if the door does
 *     not answer
 */
public record Standing(String id, String status) {
    public static final String RECEIVED = "received";
    public static final String UNKNOWN = "unknown";
}
