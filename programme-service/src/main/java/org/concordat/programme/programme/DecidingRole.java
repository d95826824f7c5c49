package org.concordat.programme.programme;

import java.util.Locale;

/** The roles that a programme may name to decide at the gates of its projects. */
public enum DecidingRole {
    PARTNERSHIP_ADMIN,
    PROGRAMME_OFFICER,
    FINANCE_OFFICER,
    BOARD_MEMBER;

    /** As tokens write it, such as {@code board-member}. */
    public String inTokens() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
