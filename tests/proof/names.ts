/** How many names are proposed by context, and how few without: the reason why a person confirms them. */
import { nameReport, nameTable } from '../privacy/names.ts';

const report = nameReport(1000, 2026);
process.stdout.write(`${nameTable(report)}\n`);
for (const line of report.proposals) process.stdout.write(`  proposed in: ${line}\n`);
const isSound = report.rows.every(
  ({ context, count, found }) => context === 'no context' || found / count >= 0.95,
);
if (!isSound || report.proposals.length > 0) process.exitCode = 1;
