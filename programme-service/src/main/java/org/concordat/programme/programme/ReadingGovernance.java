package org.concordat.programme.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.body.BodyRegister;

/** "Chair and champion follow from their seats": programme.md, At the boundaries. */
@ApplicationScoped
public class ReadingGovernance {

    private final ProgrammeBook book;
    private final BodyRegister bodies;
    private final BusinessCalendar calendar;

    ReadingGovernance(ProgrammeBook book, BodyRegister bodies, BusinessCalendar calendar) {
        this.book = book;
        this.bodies = bodies;
        this.calendar = calendar;
    }

    /** @param asAt {@code null} for today */
    public Governance of(UUID programme, LocalDate asAt) {
        LocalDate day = calendar.orToday(asAt);
        Outline outline = book.read(programme).outline();
        return new Governance(
                day,
                body(outline.governingBody(), day, "/governingBody"),
                body(outline.expertGroup(), day, "/expertGroup"));
    }

    private Governance.Body body(UUID id, LocalDate day, String pointer) {
        return id == null ? null : Governance.Body.of(bodies.requireKnown(id, pointer), day);
    }
}
