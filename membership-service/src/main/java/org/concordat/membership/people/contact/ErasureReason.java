package org.concordat.membership.people.contact;

/** Why somebody is erased; no free text, because the history keeps it for ever and must not name the erased. */
public enum ErasureReason {
    PERSON_ASKED,
    NO_LONGER_NEEDED,
    RECORDED_BY_MISTAKE
}
