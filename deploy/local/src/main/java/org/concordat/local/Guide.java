package org.concordat.local;

/** What to try with a stack that has just started; every line can be pasted into a shell. */
final class Guide {
    private Guide() {}

    static String to(StackAddresses stack, Ports ports) {
        return """

                The partnership is up. Read and try its interfaces in a browser:
                  %1$s/membership/swagger-ui
                  %2$s/funding/swagger-ui
                  %3$s/programme/swagger-ui
                  %4$s/reporting/swagger-ui

                A token, good for an hour (deploy/local/token --help lists the roles):
                  TOKEN=$(%5$sdeploy/local/token partnership-admin)

                And with it:
                  curl -s -H "Authorization: Bearer $TOKEN" '%1$s/membership/v1/organisations?limit=3'
                  curl -s -H "Authorization: Bearer $TOKEN" '%3$s/programme/v1/programmes'
                  curl -s -H "Authorization: Bearer $TOKEN" '%4$s/reporting/v1/reports/reconciliation?financialYear=2008-09'

                Ctrl-C stops everything.""".formatted(
                        stack.membership(), stack.funding(), stack.programme(), stack.reporting(), issuerPort(ports));
    }

    /** The shell of whoever reads this need not know where this issuer listens. */
    private static String issuerPort(Ports ports) {
        int port = ports.of(Port.ISSUER);
        return port == Port.ISSUER.usual() ? "" : Port.ISSUER.variable() + "=" + port + " ";
    }
}
