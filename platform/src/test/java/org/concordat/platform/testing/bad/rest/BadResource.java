package org.concordat.platform.testing.bad.rest;

import jakarta.ws.rs.POST;
import javax.sql.DataSource;
import org.concordat.platform.testing.bad.persistence.BadRows;

/** Breaks the house rules on purpose: a POST that may take effect twice, straight to the database. */
public class BadResource {

    DataSource database;

    @POST
    public BadRows post() {
        return new BadRows();
    }
}
