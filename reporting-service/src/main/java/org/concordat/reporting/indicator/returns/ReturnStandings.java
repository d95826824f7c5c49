package org.concordat.reporting.indicator.returns;

import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** How far organisations are with what they owe. */
public interface ReturnStandings {

    /** Those that report some indicator of the questionnaire and were there on the last day of the period. */
    Page<ReturnStandingView> list(StandingFilter filter, PageRequest page);

    /** Of those, by what was submitted or accepted. */
    TargetAnswers targetAnswers(StandingFilter filter);
}
