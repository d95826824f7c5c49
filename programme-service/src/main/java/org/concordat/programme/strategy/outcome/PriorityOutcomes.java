package org.concordat.programme.strategy.outcome;

import static org.concordat.programme.strategy.outcome.PriorityOutcomeFact.PRIORITY_OUTCOME_AMENDED;
import static org.concordat.programme.strategy.outcome.PriorityOutcomeFact.PRIORITY_OUTCOME_CREATED;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.referencedata.ReferenceList;
import org.concordat.programme.strategy.theme.Themes;

/** The priority outcomes of the partnership, to which success measures refer. */
@Singleton
public class PriorityOutcomes extends ReferenceList<PriorityOutcome> {

    private final Themes themes;

    PriorityOutcomes(Themes themes) {
        super(PriorityOutcome.class, PRIORITY_OUTCOME_CREATED, PRIORITY_OUTCOME_AMENDED, "priority outcome");
        this.themes = themes;
    }

    @Override
    @Transactional
    public PriorityOutcome create(PriorityOutcome added, EffectiveDate effective) {
        themes.requireKnown(added.theme(), "/theme");
        return super.create(added, effective);
    }

    /** @param name {@code null} to leave it; likewise {@code theme} */
    public Consumer<PriorityOutcome> change(String name, String theme) {
        return outcome -> {
            if (name != null) {
                outcome.rename(name);
            }
            if (theme != null) {
                themes.requireKnown(theme, "/theme");
                outcome.moveTo(theme);
            }
        };
    }
}
