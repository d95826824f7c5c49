package org.concordat.programme.sharing.tool;

import static org.concordat.programme.sharing.tool.ToolFact.TOOL_AMENDED;
import static org.concordat.programme.sharing.tool.ToolFact.TOOL_PUBLISHED;
import static org.concordat.programme.sharing.tool.ToolFact.TOOL_TAKEN_UP;
import static org.concordat.programme.sharing.tool.ToolFact.TOOL_TAKE_UP_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.programme.ActivityReferences;
import org.concordat.programme.programme.ProgrammeOfActivity;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.organisation.OrganisationRegister;
import org.concordat.programme.sharing.takeup.TakeUp;

/** Publishes tools and guidance, and records which organisations work with them. */
@ApplicationScoped
public class PublishingTools {

    private final Tools tools;
    private final ActivityReferences activities;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    PublishingTools(
            Tools tools,
            ActivityReferences activities,
            OrganisationRegister organisations,
            Changes changes,
            BusinessCalendar calendar) {
        this.tools = tools;
        this.activities = activities;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public ToolView publish(ToolDetails details, EffectiveDate effective) {
        var tool = new Tool(details);
        requireKnown(details);
        return ToolView.of(changes.add(tools, tool, TOOL_PUBLISHED, effective));
    }

    @Transactional
    public ToolView amend(Amendment<ToolDetails> amendment) {
        return ToolView.of(changes.of(tools, amendment).record(TOOL_AMENDED, tool -> {
            ToolDetails wanted = amendment.applyTo(tool.details());
            tool.amend(wanted);
            requireKnown(wanted);
        }));
    }

    private void requireKnown(ToolDetails details) {
        calendar.dayThatHasCome(details.publishedOn(), "/publishedOn");
        activities.requireKnown(new ProgrammeOfActivity(details.programme(), details.activity()));
    }

    @Transactional
    public ToolView takeUp(UUID id, TakeUp takeUp, EffectiveDate effective) {
        calendar.dayThatHasCome(takeUp.takenUpOn(), "/takenUpOn");
        organisations.requireThere(takeUp.organisation(), takeUp.takenUpOn(), "/organisation");
        return ToolView.of(
                changes.of(tools, id).effective(effective).record(TOOL_TAKEN_UP, tool -> tool.takeUp(takeUp)));
    }

    /** @param effective with the reason */
    @Transactional
    public ToolView withdraw(ToolId id, OrganisationId organisation, EffectiveDate effective) {
        return ToolView.of(changes.of(tools, id.value())
                .effective(effective)
                .record(TOOL_TAKE_UP_WITHDRAWN, tool -> tool.withdraw(organisation.value(), effective.reason())));
    }

    public ToolView get(UUID id) {
        return ToolView.of(tools.get(id));
    }

    public Page<ToolSummaryView> list(ToolFilter filter, PageRequest page) {
        return tools.list(filter, page);
    }
}
