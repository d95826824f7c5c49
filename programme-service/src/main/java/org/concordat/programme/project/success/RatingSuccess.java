package org.concordat.programme.project.success;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;

/** Says how often projects did what they were for, by programme and kind. */
@ApplicationScoped
public class RatingSuccess {

    private final SuccessRates rates;

    RatingSuccess(SuccessRates rates) {
        this.rates = rates;
    }

    public Page<SuccessRate> of(SuccessRates.Asked asked, PageRequest page) {
        return new SequencePage("success rates " + asked, page).of(rates.of(asked));
    }
}
