package org.concordat.funding.register.project.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.register.project.KnownProject;
import org.concordat.funding.register.project.KnownProject.KnownMilestone;
import org.concordat.funding.register.project.ProjectLearning;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;

/** Learns from programme which milestones of a funded project are achieved, and when its next report is due. */
@Singleton
public class ProjectConsumer extends StateConsumer<ProjectConsumer.ProjectFields> {

    private static final String ANY_OF_A_PROJECT = "concordat.programme.project-";
    private static final String VERSION = ".v1";

    private final ProjectLearning learning;

    ProjectConsumer(ProjectLearning learning, EventStates states) {
        super("programme.projects", Set.of(), ProjectFields.class, states);
        this.learning = learning;
    }

    /** Each event of a project carries its full state: one that holds a project also says that no report is due. */
    @Override
    public boolean handles(String type) {
        return type.startsWith(ANY_OF_A_PROJECT) && type.endsWith(VERSION);
    }

    /** The part of a project's state that is read here. */
    public record ProjectFields(
            @NotBlank String title,
            UUID award,
            @NotNull List<@NotNull @Valid MilestoneFields> milestones,
            LocalDate nextReportDueOn) {}

    /** The part of a milestone that is read here. */
    public record MilestoneFields(@NotNull UUID id, LocalDate achievedOn) {

        private KnownMilestone milestone() {
            return new KnownMilestone(id, achievedOn);
        }
    }

    @Override
    protected void on(Event event, ProjectFields fields) {
        var project = new KnownProject(
                event.subject(),
                fields.title(),
                fields.award(),
                fields.nextReportDueOn(),
                fields.milestones().stream().map(MilestoneFields::milestone).toList());
        learning.learn(project, event.aggregateVersion(), EffectiveDate.of(event.effectiveOn()));
    }
}
