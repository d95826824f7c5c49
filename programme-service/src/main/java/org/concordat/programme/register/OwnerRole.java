package org.concordat.programme.register;

/** How the role of whoever answers for something is written. A role, never a person's name. */
public final class OwnerRole {

    public static final String PATTERN = "[a-z][a-z0-9-]*";
    public static final String MESSAGE = "is written in small letters and hyphens, like head-of-finance";

    private OwnerRole() {}
}
