package org.mitschrift.standalone;

import org.mitschrift.standalone.command.Commands;

/** Where the process begins. */
public final class MitschriftMain {
    private MitschriftMain() {}

    public static void main(String[] words) {
        System.exit(Commands.run(words));
    }
}
