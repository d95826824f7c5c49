package org.concordat.reporting.indicator.comparison;

import static org.concordat.reporting.indicator.comparison.ComparisonGroupFact.COMPARISON_GROUP_AMENDED;
import static org.concordat.reporting.indicator.comparison.ComparisonGroupFact.COMPARISON_GROUP_CREATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.region.Networks;
import org.concordat.reporting.region.Organisations;

/** Creates and amends comparison groups. */
@ApplicationScoped
public class KeepingComparisonGroups {

    private final ComparisonGroups groups;
    private final Organisations organisations;
    private final Networks networks;
    private final Changes changes;

    KeepingComparisonGroups(ComparisonGroups groups, Organisations organisations, Networks networks, Changes changes) {
        this.groups = groups;
        this.organisations = organisations;
        this.networks = networks;
        this.changes = changes;
    }

    @Transactional
    public ComparisonGroupView create(String code, ComparisonGroupDetails details, EffectiveDate effective) {
        if (groups.byCode(code).isPresent()) {
            throw Refusal.conflict(
                    "comparison-group-exists",
                    "There is a comparison group %s. Amend it, or choose another code.".formatted(code));
        }
        var group = new ComparisonGroup(code, details);
        requireKnown(details);
        return ComparisonGroupView.of(changes.add(groups, group, COMPARISON_GROUP_CREATED, effective));
    }

    @Transactional
    public ComparisonGroupView amend(Amendment<ComparisonGroupDetails> amendment) {
        requireKnown(amendment.applyTo(groups.get(amendment.id()).details()));
        return ComparisonGroupView.of(changes.of(groups, amendment)
                .record(COMPARISON_GROUP_AMENDED, group -> group.amend(amendment.applyTo(group.details()))));
    }

    private void requireKnown(ComparisonGroupDetails details) {
        organisations.requireTypes(details.organisationTypes(), "/organisationTypes");
        networks.requireAll(details.networks(), "/networks");
        organisations.requireAll(details.organisations(), "/organisations");
    }

    public ComparisonGroupView get(UUID id) {
        return ComparisonGroupView.of(groups.get(id));
    }

    public Page<ComparisonGroupSummaryView> list(PageRequest page) {
        return groups.list(page);
    }
}
