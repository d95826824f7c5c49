package org.concordat.programme.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.Occasion;
import org.concordat.programme.council.CouncilRegister;

/** Plans programmes: what they are for, when they run, and what money they get. */
@ApplicationScoped
public class Planning {

    private final Programmes programmes;
    private final ProgrammeBook book;
    private final CouncilRegister councils;
    private final Clock clock;

    Planning(Programmes programmes, ProgrammeBook book, CouncilRegister councils, Clock clock) {
        this.programmes = programmes;
        this.book = book;
        this.councils = councils;
        this.clock = clock;
    }

    @Transactional
    public Versioned<ProgrammeState> create(String code, Outline outline, Occasion occasion) {
        councils.holdStill();
        if (programmes.hasCode(code)) {
            throw Refusal.conflict(
                    "programme-exists",
                    "There is a programme %s already. Amend that one, or choose another code.".formatted(code));
        }
        var counts = councils.count(outline.term().years());
        var programme = new Programme(code, outline, counts, occasion.day(clock));
        book.record("programme-created", null, programme, occasion.reason());
        return programme.versioned();
    }

    /** @param amendment makes the outline that shall be out of the one that is */
    @Transactional
    public Versioned<ProgrammeState> amend(
            UUID id, long expectedVersion, UnaryOperator<Outline> amendment, Occasion occasion) {
        Programme programme = book.open(id);
        programme.requireVersion(expectedVersion);
        ProgrammeState before = programme.state();
        Outline outline = amendment.apply(programme.outline());
        if (!outline.equals(programme.outline())) {
            programme.amend(outline, councils.count(outline.term().years()), occasion.day(clock));
            book.record("programme-amended", before, programme, occasion.reason());
        }
        return programme.versioned();
    }

    @Transactional
    public Versioned<ProgrammeState> get(UUID id) {
        return book.read(id).versioned();
    }

    @Transactional
    public Page<ProgrammeSummary> list(String code, FinancialYear runningIn, PageRequest request) {
        return programmes.list(code, runningIn, request);
    }
}
