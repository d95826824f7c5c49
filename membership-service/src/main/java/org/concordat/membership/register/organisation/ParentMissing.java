package org.concordat.membership.register.organisation;

/** The parent that a line names is not in the register, or not yet. */
class ParentMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ParentMissing() {
        super(null, null, false, false);
    }
}
