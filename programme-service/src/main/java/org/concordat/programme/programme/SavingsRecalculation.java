package org.concordat.programme.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.council.CouncilCountWatcher;
import org.concordat.programme.register.council.CouncilCounts;
import org.concordat.programme.register.council.CouncilRegister;

/** Derives every programme anew that was calculated with another number of councils than there are now. */
@ApplicationScoped
public class SavingsRecalculation implements CouncilCountWatcher {

    private final Programmes programmes;
    private final ProgrammeBook book;
    private final CouncilRegister councils;

    SavingsRecalculation(Programmes programmes, ProgrammeBook book, CouncilRegister councils) {
        this.programmes = programmes;
        this.book = book;
        this.councils = councils;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void councilsMayHaveChanged(LocalDate effectiveOn) {
        List<FinancialYear> years = programmes.calculatedYears();
        CouncilCounts counts = councils.count(years);
        // in the order of their ids, so that nobody waits for a programme while holding one that comes later
        var outdated = new TreeSet<UUID>();
        for (FinancialYear year : years) {
            outdated.addAll(programmes.calculatedOtherwise(year, counts.in(year)));
        }
        for (UUID id : outdated) {
            book.recalculate(id, counts, effectiveOn);
        }
    }
}
