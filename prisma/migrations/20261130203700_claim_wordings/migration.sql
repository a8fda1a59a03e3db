-- CreateTable
CREATE TABLE "claim_wordings" (
    "claim_id" TEXT NOT NULL,
    "wordings" JSONB NOT NULL,

    CONSTRAINT "claim_wordings_pkey" PRIMARY KEY ("claim_id")
);
