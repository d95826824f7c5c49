package org.concordat.programme.programme;

import static org.concordat.programme.programme.ProgrammeFact.PROGRAMME_AMENDED;
import static org.concordat.programme.programme.ProgrammeFact.PROGRAMME_CREATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.body.BodyRegister;
import org.concordat.programme.register.council.CouncilRegister;
import org.concordat.programme.register.stream.Streams;
import org.concordat.programme.strategy.objective.Objectives;

/** Plans programmes: what they are for, when they run, and what money they get. */
@ApplicationScoped
public class Planning {

    private final Programmes programmes;
    private final ProgrammeBook book;
    private final CouncilRegister councils;
    private final BodyRegister bodies;
    private final Objectives objectives;
    private final Streams streams;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Planning(
            Programmes programmes,
            ProgrammeBook book,
            CouncilRegister councils,
            BodyRegister bodies,
            Objectives objectives,
            Streams streams,
            Changes changes,
            BusinessCalendar calendar) {
        this.programmes = programmes;
        this.book = book;
        this.councils = councils;
        this.bodies = bodies;
        this.objectives = objectives;
        this.streams = streams;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public ProgrammeView create(String code, Outline outline, EffectiveDate effective) {
        councils.holdStill();
        if (programmes.hasCode(code)) {
            throw Refusal.conflict(
                    "programme-exists",
                    "There is a programme %s already. Amend that one, or choose another code.".formatted(code));
        }
        requireKnownBodies(outline);
        requireKnownObjectives(outline);
        requireKnownStreams(outline.fundingSources());
        var counts = councils.count(outline.term().years());
        var programme = new Programme(code, outline, counts, calendar.orToday(effective.day()));
        return ProgrammeView.of(changes.add(programmes, programme, PROGRAMME_CREATED, effective));
    }

    @Transactional
    public ProgrammeView amend(Amendment<Outline> amendment) {
        EffectiveDate effective = amendment.effective();
        Programme amended = book.change(amendment.id(), effective)
                .seen(amendment.seen())
                .record(PROGRAMME_AMENDED, programme -> {
                    Outline outline = amendment.applyTo(programme.outline());
                    if (!outline.equals(programme.outline())) {
                        requireKnownBodies(outline);
                        requireKnownObjectives(outline);
                        // what was taken before stays, even where funding has not told of its stream yet
                        if (!outline.fundingSources().equals(programme.outline().fundingSources())) {
                            requireKnownStreams(outline.fundingSources());
                        }
                        programme.amend(
                                outline, councils.count(outline.term().years()), calendar.orToday(effective.day()));
                    }
                });
        return ProgrammeView.of(amended);
    }

    private void requireKnownBodies(Outline outline) {
        if (outline.governingBody() != null) {
            bodies.requireKnown(outline.governingBody(), "/governingBody");
        }
        if (outline.expertGroup() != null) {
            bodies.requireKnown(outline.expertGroup(), "/expertGroup");
        }
        ProjectRules rules = outline.projectRules();
        if (rules != null && rules.gateBody() != null) {
            bodies.requireKnown(rules.gateBody(), "/projectRules/gateBody");
        }
    }

    private void requireKnownObjectives(Outline outline) {
        objectives.requireKnown(outline.objectives(), "/objectives");
    }

    private void requireKnownStreams(List<FundingSource> sources) {
        streams.requireAllKnown(
                sources.stream().map(FundingSource::stream).toList(), i -> "/fundingSources/%d/stream".formatted(i));
    }

    public ProgrammeView get(UUID id) {
        return ProgrammeView.of(book.read(id));
    }

    public Page<ProgrammeSummaryView> list(ProgrammeFilter filter, PageRequest request) {
        return programmes.list(filter, request);
    }
}
