package org.concordat.reporting.feed.due;

/** What kinds of thing are due, and where each comes from. */
public enum DueKind {
    /** A return for a period: indicator's own records, by the period's due day. */
    RETURN(false, false),
    /** A highlight report: the next one that a project owes. */
    HIGHLIGHT_REPORT(false, false),
    /** An instalment that an award pays on a day, and that nobody has claimed. */
    CLAIM(false, false),
    /** A condition of an award that is neither met nor waived. */
    CONDITION(false, false),
    /** Money of an award that was demanded back and has not come. */
    REPAYMENT(false, false),
    /** What a fund owes to whoever gave its money. */
    OBLIGATION(false, false),
    /** An invoice of a subscription that is not paid in full. */
    INVOICE(false, false),
    /** The review of a benefit of a business case, until something is recorded for its last planned year. */
    REVIEW(false, false),
    /** What is done about a risk of a project. */
    RISK(false, false),
    /** What is done about an issue of a project. */
    ISSUE(false, false),
    /** An action agreed after an assessment, visit or event. */
    ACTION(false, false),
    /** A round of self-assessments that is open until a day. */
    ASSESSMENT(true, false),
    /** A seat's or a lead's term of office that nobody follows yet. */
    TERM(false, false),
    /** Applications to a call, until it closes. */
    CALL(true, true),
    /** The decision on an application, by the day by which its call decides. */
    DECISION(false, false),
    /** The vote of a seat on what stands on the agenda of a meeting, on the meeting's day. */
    VOTE(false, false),
    /** Orders from a framework, until it ends. */
    FRAMEWORK(true, true),
    /** A webhook that was disabled because its receiver is gone or fails; for those who keep webhooks alone. */
    WEBHOOK(false, false);

    private final boolean everybodys;
    private final boolean passes;

    DueKind(boolean everybodys, boolean passes) {
        this.everybodys = everybodys;
        this.passes = passes;
    }

    /** Whether it is for every organisation to see where it is nobody's in particular. */
    public boolean isEverybodys() {
        return everybodys;
    }

    /** Whether it is over once its day has passed: it is an opportunity, and nobody owes it. */
    public boolean passes() {
        return passes;
    }
}
